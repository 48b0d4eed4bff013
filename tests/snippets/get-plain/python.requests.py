import requests

url = "https://api.example.com/users"

response = requests.get(url)
print(response.status_code, response.text)
