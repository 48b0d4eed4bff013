use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/graphql', {
    headers => {
        'Content-Type' => 'application/json',
    },
    content => '{
  "query": "query ($id: ID!) {\\n  user(id: $id) {\\n    name # the name\\n    \\"\\"\\"not a comment\\"\\"\\"\\n  }\\n}",
  "variables": {
    "id": "u-1",
    "first": 10
  }
}',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
