curl.exe --request 'POST' `
  --url 'https://api.example.com/form' `
  --data-urlencode 'b=1' `
  --data-urlencode 'a=@file' `
  --data-urlencode 'a=it''s "x" $(id) `id`' `
  --data-urlencode 'empty=' `
  --data-urlencode "na%20me%3D%26%2B=sum = 1+1 & more`nnext" `
  --data-urlencode '%C3%BCn%C3%AF=😀' `
  --data-urlencode '10=ten'
