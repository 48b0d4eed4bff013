import requests

url = "https://api.example.com/me"
headers = {"Cookie": "a=1; b=2; c=3", "X-After": "x"}

response = requests.get(url, headers=headers)
print(response.status_code, response.text)
