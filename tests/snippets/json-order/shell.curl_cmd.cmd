curl --request POST ^
  --url https://api.example.com/sorted ^
  --header "Content-Type: application/json" ^
  --data-raw "{\"zeta\": 1, \"Alpha\": 2, \"alpha\": {\"b\": 1, \"a\": 2}, \"_\": 3, \"a-b\": 4, \"a.b\": 5, \"class\": 6, \" \": 8}"
