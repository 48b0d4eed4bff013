curl --request POST ^
  --url https://api.example.com/notes ^
  --header "Content-Type: text/plain; charset=utf-8" ^
  --data-raw "﻿bom [0m ­​  ‮abc‬ é 👩‍👩‍👧 􏿿"
