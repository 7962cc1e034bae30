# As little as conftest can be asked that is near to what pullproof answers.
package main

import rego.v1

deny contains message if {
	some file in input
	file.contents.kind == "Deployment"
	not file.contents.spec.template.spec.imagePullSecrets
	message := sprintf("%s: pulls with no secret", [file.path])
}
