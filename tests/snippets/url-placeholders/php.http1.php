<?php

$request = new HttpRequest('https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
