wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: application/json' \
  --body-data '{
  "name": "Zoë 😀 日本",
  "separator": "a b c",
  "mark": "﻿x",
  "escaped": "\u00e9\ud83d\ude00",
  "right": "a‮b"
}' \
  https://api.example.com/names
