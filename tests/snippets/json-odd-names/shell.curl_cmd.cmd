curl --request POST ^
  --url https://api.example.com/maps ^
  --header "Content-Type: application/json" ^
  --data-raw "{\"b\": 1, \"10\": 2, \"2\": 3, \"__proto__\": {\"x\": 1}, \"constructor\": null, \"\": \"empty\", \"with space\": 1, \"it's\": 2}"
