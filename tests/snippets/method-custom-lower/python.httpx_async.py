# httpx sends the method as LINK
import asyncio

import httpx

url = "https://api.example.com/pages/1"
headers = {"Link": '</pages/2>; rel="next"'}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.request("LINK", url, headers=headers)
    print(response.status_code, response.text)


asyncio.run(main())
