curl --request POST ^
  --url https://api.example.com/notes ^
  --header "Content-Type: text/plain" ^
  --data-raw ^"^

^

  two lines before, two after  ^

	tab at the end	^

 ^

^

^"
