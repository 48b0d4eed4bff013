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
  "text": "it's \"quoted\" \\ back\\\\slash ` + "`" + `tick` + "`" + ` $HOME $(touch /tmp/harkdown-pwned) ${HOME} %s %d #{x} \\( !! ; | & > <",
  "lines": "one\ntwo\nthree\n",
  "tab": "\t",
  "cr": "a\rb",
  "html": "</script><!-- <b>"
}`)

	req, err := http.NewRequest("POST", "https://api.example.com/notes", body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("Accept", "application/json")
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
