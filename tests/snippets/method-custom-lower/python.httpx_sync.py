# httpx sends the method as LINK
import httpx

url = "https://api.example.com/pages/1"
headers = {"Link": '</pages/2>; rel="next"'}

response = httpx.request("LINK", url, headers=headers)
print(response.status_code, response.text)
