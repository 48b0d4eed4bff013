use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('GET', 'https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}');
print "$response->{status} $response->{reason}\n$response->{content}\n";
