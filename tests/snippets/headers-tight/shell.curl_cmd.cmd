curl --request POST ^
  --url https://api.example.com/reports ^
  --header "Accept: text/html;level=1,application/json;q=0.9" ^
  --header "Accept-Language: de,en;q=0.5" ^
  --header "Cache-Control: no-cache,max-age=0" ^
  --header "If-Match: \"a\",\"b\"" ^
  --header "Prefer: return=minimal;x=\"y\",wait=5" ^
  --header "Content-Type: application/json;charset=UTF-8" ^
  --header "Content-Disposition: attachment;filename=\"r.json\"" ^
  --data-raw "{\"a\": 1}"
