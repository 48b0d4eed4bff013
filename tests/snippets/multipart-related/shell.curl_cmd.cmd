rem no shell word can hold a carriage return: it is left out of the body
curl --request POST ^
  --url https://api.example.com/upload ^
  --header "Content-Type: multipart/related; boundary=harkdown-boundary-1" ^
  --data-raw ^"--harkdown-boundary-1^

Content-Disposition: form-data; name=\^"metadata\^"^

Content-Type: application/json^

^

{}^

--harkdown-boundary-1^

Content-Disposition: form-data; name=\^"media\^"; filename=\^"a.txt\^"^

Content-Type: text/plain^

^

x^

--harkdown-boundary-1--^

^"
