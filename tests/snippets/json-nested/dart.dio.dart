import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/search',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode(
      jsonEncode({
        'query': {
          'bool': {
            'must': [
              {'match': {'title': 'harkdown'}},
              {'range': {'year': {'gte': 2020, 'lte': 2030}}},
            ],
            'filter': [],
            'empty': {},
          },
        },
        'fields': [
          'title',
          'year',
          'a much longer name of a field than the others',
          'and, one: with [marks]',
        ],
        'size': 10,
      }),
    ),
  );
  print(response.statusCode);
  print(response.data);
}
