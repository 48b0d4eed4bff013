import requests

url = "https://api.example.com/cache/front"

response = requests.request("PURGE", url)
print(response.status_code, response.text)
