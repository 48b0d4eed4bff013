curl --request GET ^
  --url ^"https://api.example.com/items[1]?filter[name]=x^&range=[1-3]^&set=^%^7Ba,b^%^7D^" ^
  --globoff
