use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('PATCH', 'https://api.example.com/articles/1', {
    headers => {
        'Content-Type' => 'application/vnd.api+json',
        'Accept' => 'application/vnd.api+json',
    },
    content => '{
  "data": {
    "type": "articles",
    "id": "1",
    "attributes": {
      "title": "A new title that is quite a bit longer than it was"
    }
  }
}',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
