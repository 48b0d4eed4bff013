import requests

url = "https://api.example.com/users"

response = requests.request("TRACE", url)
print(response.status_code, response.text)
