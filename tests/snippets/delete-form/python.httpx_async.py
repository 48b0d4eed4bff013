import asyncio

import httpx

url = "https://api.example.com/form"
headers = {"Content-Type": "application/x-www-form-urlencoded"}
payload = "id=1&id=2"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.request("DELETE", url, headers=headers, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())
