rem no shell word can hold a carriage return: it is left out of the body
curl --request PUT ^
  --url https://api.example.com/upload/1 ^
  --form ^"files[]=\^"id,name^

1,\\\^"a\\\^"^

\^";type=text/csv;filename=\^"a.csv\^"^" ^
  --form ^"files[]=\^"^<svg^>^

  ^<text^>${x} {{y}}^</text^>^

^</svg^>^

\^";type=image/svg+xml;filename=\^"b.svg\^"^"
