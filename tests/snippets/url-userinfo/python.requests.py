import requests

url = "https://user:p%40ss@api.example.com/me"

response = requests.get(url)
print(response.status_code, response.text)
