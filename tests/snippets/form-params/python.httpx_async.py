import asyncio

import httpx

url = "https://api.example.com/oauth/token"
data = {
    "grant_type": "client_credentials",
    "client_id": "YOUR_CLIENT_ID",
    "scope": "read write",
    "redirect_uri": "https://example.com/cb?a=b&c=d",
}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, data=data)
    print(response.status_code, response.text)


asyncio.run(main())
