import requests

url = "https://api.example.com/form"
headers = {"Content-Type": "application/json"}

response = requests.put(url, headers=headers)
print(response.status_code, response.text)
