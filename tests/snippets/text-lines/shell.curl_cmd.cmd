rem no shell word can hold a carriage return: it is left out of the body
curl --request POST ^
  --url https://api.example.com/notes ^
  --header "Content-Type: text/plain; charset=utf-8" ^
  --data-raw ^"one^

two^

	three \^"\^"\^" and `ticks`^

^

five \ ${six}^

^"
