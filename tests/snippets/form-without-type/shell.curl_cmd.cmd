curl --request POST ^
  --url https://api.example.com/form ^
  --data-urlencode "a=b"
