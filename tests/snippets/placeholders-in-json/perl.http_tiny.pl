use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://${account.namespace}/api/{id}/keys', {
    headers => {
        'Authorization' => 'Bearer <ACCESS_TOKEN>',
        'X-Key' => '"YOUR_API_KEY"',
        'Cookie' => 'sid=YOUR_SESSION',
        'Content-Type' => 'application/json',
    },
    content => '{
  "client": "YOUR_CLIENT_ID",
  "text": "a ${user.name} $b",
  "list": [
    "{{item}}"
  ],
  "n": 1
}',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
