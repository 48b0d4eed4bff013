import requests

url = "https://api.example.com/users"
payload = {"ids": [1, 2, 3]}

response = requests.delete(url, json=payload)
print(response.status_code, response.text)
