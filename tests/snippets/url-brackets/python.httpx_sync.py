import httpx

url = "https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D"

response = httpx.get(url)
print(response.status_code, response.text)
