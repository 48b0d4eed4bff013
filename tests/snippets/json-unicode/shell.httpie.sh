http --ignore-stdin POST https://api.example.com/names \
  Content-Type:application/json \
  --raw '{
  "name": "Zoë 😀 日本",
  "separator": "a b c",
  "mark": "﻿x",
  "escaped": "\u00e9\ud83d\ude00",
  "right": "a‮b"
}'
