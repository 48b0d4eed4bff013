package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"mime/multipart"
	"net/http"
	"net/textproto"
)

func main() {
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	addPart := func(header textproto.MIMEHeader, content string) {
		part, err := form.CreatePart(header)
		if err != nil {
			log.Fatal(err)
		}
		if _, err := io.WriteString(part, content); err != nil {
			log.Fatal(err)
		}
	}
	addPart(textproto.MIMEHeader{
		"Content-Disposition": {`form-data; name="\"`},
	}, "a backslash")
	addPart(textproto.MIMEHeader{
		"Content-Disposition": {`form-data; name="two%0Alines"`},
	}, "a line feed")
	addPart(textproto.MIMEHeader{
		"Content-Disposition": {`form-data; name="f"; filename="back\slash\.txt"`},
		"Content-Type":        {"text/plain"},
	}, "x")
	if err := form.Close(); err != nil {
		log.Fatal(err)
	}

	req, err := http.NewRequest("POST", "https://api.example.com/upload", &body)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", form.FormDataContentType())

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
