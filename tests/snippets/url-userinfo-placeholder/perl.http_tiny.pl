use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('GET', 'https://api.example.com/me', {
    headers => {
        'Authorization' => 'Basic e3VzZXJ9OjxQQVNTV09SRD4=',
    },
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
