# requests sends all `x-tag` headers as one, their values joined
import requests

url = "https://api.example.com/users"
headers = {"X-Tag": "one, two, three", "X-Other": "x"}

response = requests.get(url, headers=headers)
print(response.status_code, response.text)
