import requests

url = "https://api.example.com/users"
headers = {"User-Agent": ""}

response = requests.get(url, headers=headers)
print(response.status_code, response.text)
