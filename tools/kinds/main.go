// Prints the table of src/kinds.ts: the JSON fields of the Kubernetes types that a pull depends on.
// Run: go mod tidy && go run .
package main

import (
	"fmt"
	"reflect"
	"strings"

	apps "k8s.io/api/apps/v1"
	batch "k8s.io/api/batch/v1"
	core "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/intstr"
)

var special = map[reflect.Type]string{
	reflect.TypeFor[meta.Time]():          "time",
	reflect.TypeFor[meta.MicroTime]():     "time",
	reflect.TypeFor[meta.FieldsV1]():      "any",
	reflect.TypeFor[resource.Quantity]():  "quantity",
	reflect.TypeFor[intstr.IntOrString](): "intstr",
	reflect.TypeFor[[]byte]():             "bytes",
}

var queue []reflect.Type
var seen = map[string]reflect.Type{}

func code(t reflect.Type) string {
	if s, ok := special[t]; ok {
		return s
	}
	switch t.Kind() {
	case reflect.Pointer:
		return code(t.Elem())
	case reflect.Slice:
		return "[]" + code(t.Elem())
	case reflect.Map:
		return "{}" + code(t.Elem())
	case reflect.Struct:
		if old, ok := seen[t.Name()]; !ok {
			seen[t.Name()] = t
			queue = append(queue, t)
		} else if old != t {
			panic("two types are called " + t.Name())
		}
		return t.Name()
	case reflect.String, reflect.Bool, reflect.Int32, reflect.Int64:
		return t.Kind().String()
	}
	panic(t.String())
}

func fields(t reflect.Type) (out []string) {
	for f := range t.Fields() {
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case name == "" && (f.Anonymous || strings.Contains(options, "inline")):
			out = append(out, fields(f.Type)...)
		case name == "status":
			out = append(out, "status:any")
		default:
			out = append(out, name+":"+code(f.Type))
		}
	}
	return out
}

func main() {
	for _, v := range []any{core.Secret{}, core.Namespace{}, core.ServiceAccount{}, core.Pod{}, core.PodTemplate{},
		core.ReplicationController{}, apps.Deployment{}, apps.StatefulSet{}, apps.DaemonSet{}, apps.ReplicaSet{},
		batch.Job{}, batch.CronJob{}} {
		code(reflect.TypeOf(v))
	}
	for len(queue) > 0 {
		t := queue[0]
		queue = queue[1:]
		fmt.Println(t.Name() + " " + strings.Join(fields(t), " "))
	}
}
