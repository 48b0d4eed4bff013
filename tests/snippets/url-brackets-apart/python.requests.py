import requests

url = "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B"

response = requests.get(url)
print(response.status_code, response.text)
