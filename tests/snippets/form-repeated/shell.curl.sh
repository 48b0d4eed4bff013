curl --request POST \
  --url https://api.example.com/form \
  --data-urlencode tag=b \
  --data-urlencode tag=a \
  --data-urlencode items%5B0%5D%5Bid%5D=1 \
  --data-urlencode items%5B%5D=x \
  --data-urlencode items%5B%5D=y \
  --data-urlencode 'plus=a+b c~*-._' \
  --data-urlencode 'percent=100%25 %41' \
  --data-urlencode 'lines=one
two'
