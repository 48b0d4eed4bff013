curl --request GET ^
  --url https://api.example.com/archive ^
  --header "Accept-Encoding: identity" ^
  --compressed ^
  --header "User-Agent: curl/8.5.0" ^
  --header "Accept: */*" ^
  --header "DNT: 1" ^
  --header "X_Under_Score: kept"
