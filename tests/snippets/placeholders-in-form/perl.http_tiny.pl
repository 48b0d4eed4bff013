use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/oauth/token', {
    headers => {
        'Content-Type' => 'application/x-www-form-urlencoded',
    },
    content => 'client_id=YOUR_CLIENT_ID&code=a%20%22<CODE>%22%20%26%20%24x&redirect=https%3A%2F%2F{host}%2Fcb%3Fx%3D{{state}}',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
