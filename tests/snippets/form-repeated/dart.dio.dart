import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/form',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'application/x-www-form-urlencoded'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode('tag=b&tag=a&items%5B0%5D%5Bid%5D=1&items%5B%5D=x&items%5B%5D=y&plus=a%2Bb%20c~%2A-._&percent=100%2525%20%2541&lines=one%0D%0Atwo'),
  );
  print(response.statusCode);
  print(response.data);
}
