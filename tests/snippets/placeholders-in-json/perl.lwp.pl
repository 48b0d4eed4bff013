use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://${account.namespace}/api/{id}/keys',
    [
        'Authorization' => 'Bearer <ACCESS_TOKEN>',
        'X-Key' => '"YOUR_API_KEY"',
        'Cookie' => 'sid=YOUR_SESSION',
        'Content-Type' => 'application/json',
    ],
    '{
  "client": "YOUR_CLIENT_ID",
  "text": "a ${user.name} $b",
  "list": [
    "{{item}}"
  ],
  "n": 1
}',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
