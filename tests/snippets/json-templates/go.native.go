package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	body := strings.NewReader(`{
  "subject": "Hello {{user.name}}",
  "js": "${name} ` + "`" + `x` + "`" + `",
  "ruby": "#{name} #@a #$b",
  "python": "%(name)s {0} {}",
  "swift": "\\(name)",
  "erb": "<%= name %> <?php echo 1 ?>",
  "liquid": "{% if a %}{{ a }}{% endif %}",
  "block": "one\n{{#each items}}\n{{/each}}\n"
}`)

	req, err := http.NewRequest("POST", "https://api.example.com/templates", body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("Content-Type", "application/json")

	res, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	defer res.Body.Close()

	answer, err := io.ReadAll(res.Body)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(res.Status, string(answer))
}
