package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	body := strings.NewReader(`<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b $x ` + "`" + `c` + "`" + ` {{d}}]]></s:Body>
</s:Envelope>
`)

	req, err := http.NewRequest("POST", "https://api.example.com/soap", body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Add("Content-Type", `application/soap+xml; charset=utf-8; action="urn:find"`)

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
