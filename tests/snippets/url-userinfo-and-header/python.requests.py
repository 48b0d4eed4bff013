import requests

url = "https://api.example.com/me"
headers = {"Authorization": "Bearer ABCD"}

response = requests.get(url, headers=headers)
print(response.status_code, response.text)
