curl --request POST ^
  --url https://api.example.com/raw ^
  --header Content-Type: ^
  --data-raw "just some text"
