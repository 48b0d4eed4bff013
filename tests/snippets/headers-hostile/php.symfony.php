<?php

use Symfony\Component\HttpClient\HttpClient;

require 'vendor/autoload.php';

$client = HttpClient::create();
$response = $client->request('GET', 'https://api.example.com/users', [
    'headers' => [
        'X-Hostile' => 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
        'X-Dollar' => '$HOME `id` $(id)',
        'X-Name' => 'Zoë €',
        'X-Tab' => "a\tb",
        'X-At' => '@file',
        'X-Space' => 'padded',
    ],
]);
echo $response->getStatusCode(), ' ', $response->getContent(), PHP_EOL;
