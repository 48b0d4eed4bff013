import asyncio

import httpx

url = "https://api.example.com/a%2Fb/%41%7e/c%20d/100%25/%25zz?q=%C3%A9+%26&r=%e9"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.get(url)
    print(response.status_code, response.text)


asyncio.run(main())
