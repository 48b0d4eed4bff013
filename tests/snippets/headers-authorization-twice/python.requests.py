# requests sends all `Authorization` headers as one, their values joined
import requests

url = "https://api.example.com/users"
headers = {"Authorization": "Bearer a, Bearer b"}

response = requests.get(url, headers=headers)
print(response.status_code, response.text)
