curl --request POST \
  --url https://api.example.com/notes \
  --header 'Content-Type: text/plain' \
  --data-raw '%s %d %n %% %1$s {0} {} {{x}} {% y %} ~a ~% $1 $& $$ \1 \n \u0041 \x41 \101 @x @{y} #{z} #@a `w` "q" '\''r'\'' <%= s %> ?> */ -- ; rm'
