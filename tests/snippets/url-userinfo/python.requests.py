import requests

url = "https://api.example.com/me"

response = requests.get(url, auth=("user", "p@ss"))
print(response.status_code, response.text)
