curl --request POST ^
  --url https://api.example.com/names ^
  --header "Content-Type: application/json" ^
  --data-raw "{\"name\": \"Zoë 😀 日本\", \"separator\": \"a b c\", \"mark\": \"﻿x\", \"escaped\": \"\u00e9\ud83d\ude00\", \"right\": \"a‮b\"}"
